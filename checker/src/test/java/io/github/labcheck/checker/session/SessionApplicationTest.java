package io.github.labcheck.checker.session;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.shell.core.ShellRunner;

class SessionApplicationTest {

    @Test
    void theContextHoldsARunnerForAPipeWithoutTouchingATerminal() {
        try (ConfigurableApplicationContext context = SessionApplication.application().run()) {
            assertInstanceOf(SessionRunner.class, context.getBean(ShellRunner.class));
            assertFalse(context.getBeanFactory().containsSingleton("terminal"), "a pipe needs no terminal");
        }
    }
}
