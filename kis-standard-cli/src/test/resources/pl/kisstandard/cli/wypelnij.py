"""Fills forms in LibreOffice: wypelnij.py PROFILE FOLDER. For each *.tsv (sheet, column, row, type, value) fills the blank
form named in its first line and saves it beside as .xlsx and .ods."""
import pathlib
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def option(name, value):
    return PropertyValue(name, 0, value, 0)


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        except NoConnectException:
            time.sleep(0.5)
    sys.exit("LibreOffice does not answer")


def fill(desktop, task):
    lines = task.read_text(encoding="utf-8").splitlines()
    url = pathlib.Path(lines[0]).as_uri()
    document = desktop.loadComponentFromURL(url, "_blank", 0, (option("Hidden", True),))
    for line in lines[1:]:
        sheet, column, row, kind, value = line.split("\t")
        cell = document.Sheets.getByName(sheet).getCellByPosition(int(column), int(row))
        if kind == "DATA":
            cell.setFormula(value)
        elif kind in ("LICZBA", "MINUTY"):
            cell.setValue(float(value))
        else:
            cell.setString(value)
    for suffix, filter_name in ((".xlsx", "Calc MS Excel 2007 XML"), (".ods", "calc8")):
        document.storeToURL(task.with_suffix(suffix).as_uri(), (option("FilterName", filter_name),))
    document.close(True)


profile, folder = (pathlib.Path(argument) for argument in sys.argv[1:3])
pipe = "kis" + profile.name
office = subprocess.Popen([
    "soffice", "--headless", "--norestore", "--accept=pipe,name=%s;urp;" % pipe,
    "-env:UserInstallation=" + profile.as_uri()])
try:
    desktop = connect(pipe).ServiceManager.createInstance("com.sun.star.frame.Desktop")
    for task in sorted(folder.glob("*.tsv")):
        fill(desktop, task)
    desktop.terminate()
    office.wait(60)
finally:
    office.kill()
