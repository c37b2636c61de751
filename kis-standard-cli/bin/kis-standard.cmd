@echo off
rem Uruchamia kis-standard; przy pierwszym uzyciu i po kazdej zmianie zrodel najpierw go buduje.
setlocal
for %%i in ("%~dp0..") do set "MODUL=%%~fi"
for %%i in ("%MODUL%\..") do set "PROJEKT=%%~fi"
set "JAR=%MODUL%\target\kis-standard-cli.jar"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" --version >nul 2>&1
if errorlevel 1 (
    echo kis-standard: nie znaleziono Javy 17 lub nowszej. Zainstaluj ja albo wskaz zmienna JAVA_HOME. 1>&2
    exit /b 4
)
set "PIERWSZA="
set "WERSJA=0"
for /f "tokens=2" %%v in ('cmd /c ""%JAVA%" --version"') do if not defined PIERWSZA (
    set "PIERWSZA=1"
    for /f "delims=.-+" %%w in ("%%v") do set "WERSJA=%%w"
)
if %WERSJA% LSS 17 (
    echo kis-standard: potrzebna jest Java 17 lub nowsza, a jest %WERSJA%. 1>&2
    exit /b 4
)

powershell -NoProfile -ExecutionPolicy Bypass -Command ^
    "$j = Get-Item -ErrorAction SilentlyContinue $env:JAR; if (-not $j -or -not (Test-Path (Join-Path $env:MODUL 'target\lib'))) { exit 1 }; $z = @('pom.xml') + @('kis-standard-model', 'kis-standard-rules', 'kis-standard-cli' | ForEach-Object { $_ + '\pom.xml'; $_ + '\src\main' }) | ForEach-Object { Join-Path $env:PROJEKT $_ }; if (Get-ChildItem -Recurse $z | Where-Object { $_.LastWriteTime -gt $j.LastWriteTime } | Select-Object -First 1) { exit 1 } else { exit 0 }"
if errorlevel 1 (call :zbuduj || exit /b 4)

rem Wyjscie programu jest zawsze w UTF-8; strona kodowa okna wraca potem do poprzedniej.
for /f "tokens=2 delims=:." %%s in ('chcp') do set "STRONA=%%s"
chcp 65001 >nul
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -jar "%JAR%" %*
set "KOD=%ERRORLEVEL%"
chcp %STRONA% >nul
exit /b %KOD%

:zbuduj
where mvn >nul 2>&1
if errorlevel 1 (
    echo kis-standard: program nie jest zbudowany, a nie znaleziono Mavena. Zainstaluj Maven 3.8.1 lub nowszy. 1>&2
    exit /b 4
)
if exist "%JAR%" (
    echo kis-standard: zrodla sie zmienily, buduje... 1>&2
) else (
    echo kis-standard: pierwsze uruchomienie, buduje... 1>&2
)
set "DZIENNIK=%TEMP%\kis-standard-%RANDOM%.log"
call mvn -q -B -f "%PROJEKT%\pom.xml" -pl kis-standard-cli -am package -Dmaven.test.skip=true -Dspotless.check.skip=true >"%DZIENNIK%" 2>&1
if errorlevel 1 (
    type "%DZIENNIK%" 1>&2
    echo kis-standard: budowanie sie nie powiodlo. 1>&2
    exit /b 4
)
del "%DZIENNIK%"
rem Maven nie zapisuje na nowo pliku, ktorego tresc sie nie zmienila.
powershell -NoProfile -ExecutionPolicy Bypass -Command "(Get-Item $env:JAR).LastWriteTime = Get-Date"
exit /b 0
