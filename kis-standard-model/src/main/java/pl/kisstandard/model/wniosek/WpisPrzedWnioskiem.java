package pl.kisstandard.model.wniosek;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The entry in the register is not later than the wniosek: a club is run only after the entry (art. 18 ust. 1). */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WpisPrzedWnioskiem.Sprawdzenie.class)
public @interface WpisPrzedWnioskiem {

    String message() default "{formal-wpis-do-rejestru.po-wniosku}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares the two dates when both are given. */
    final class Sprawdzenie implements ConstraintValidator<WpisPrzedWnioskiem, Wniosek> {
        @Override
        public boolean isValid(Wniosek wniosek, ConstraintValidatorContext kontekst) {
            WpisDoRejestru wpis = wniosek.wpisDoRejestru();
            if (wpis == null
                    || wpis.data() == null
                    || wniosek.dataSporzadzenia() == null
                    || !wpis.data().isAfter(wniosek.dataSporzadzenia())) {
                return true;
            }
            kontekst.disableDefaultConstraintViolation();
            kontekst.buildConstraintViolationWithTemplate(kontekst.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("wpisDoRejestru")
                    .addPropertyNode("data")
                    .addConstraintViolation();
            return false;
        }
    }
}
