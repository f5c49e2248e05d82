package demarche.terminal.screen;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** What the system tells the program by signals. */
final class Signals {

    private Signals() {}

    /**
     * Runs something at each signal: {@code WINCH}, where the size of the terminal changes, or {@code CONT}, where the
     * program goes on after it was stopped. Java has an interface for signals, but not one that a compiler lets pass
     * without a warning; so it is looked up at run time. Where there is none, nothing is run.
     */
    static void on(String name, Runnable action) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object proxy = Proxy.newProxyInstance(
                    Signals.class.getClassLoader(), new Class<?>[] {handler}, (self, method, arguments) -> {
                        if (method.getName().equals("handle")) {
                            action.run();
                        }
                        return null;
                    });
            Method handle = signal.getMethod("handle", signal, handler);
            handle.invoke(null, signal.getConstructor(String.class).newInstance(name), proxy);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            // A platform without the signal.
        }
    }
}
