package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.checker.operation.Guard;
import io.github.labcheck.checker.operation.Streams;
import java.util.Map;
import java.util.logging.LogManager;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.shell.core.ShellRunner;

/** Opens the interactive session. */
public final class SessionApplication {

    private SessionApplication() {
    }

    /** Opens the session and ends the process with it; the exit code is 0 unless the program itself failed. */
    public static void main(String[] arguments) {
        silenceLogging();
        Exit exit = Guard.run(streams -> run(), Streams.plain(System.out, System.err));
        System.exit(exit.code());
    }

    private static Exit run() {
        try (ConfigurableApplicationContext context = application().run()) {
            context.getBean(ShellRunner.class).run(new String[0]);
            return context.getBean(Session.class).faulty() ? Exit.FAULT : Exit.DONE;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The application, quiet and quick to start. */
    static SpringApplication application() {
        SpringApplication application = new SpringApplication(SessionConfiguration.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        application.setLazyInitialization(true);
        application.setRegisterShutdownHook(false);
        application.setAddCommandLineProperties(false);
        // No file of the folder that the user happens to work in is taken for settings of the session.
        application.setDefaultProperties(Map.of("spring.jmx.enabled", "false",
                "spring.config.location", "optional:classpath:/io/github/labcheck/checker/session/"));
        return application;
    }

    /** No library has anything to say to an architect; what fails is said in words, with its trace in a file. */
    private static void silenceLogging() {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        LogManager.getLogManager().reset();
    }
}
