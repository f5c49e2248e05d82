package demarche.terminal.screen;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** The signal by which a terminal tells that its size has changed. */
final class ResizeSignal {

    private ResizeSignal() {}

    /**
     * Runs something at each change of size. Java has an interface for signals, but not one that a compiler lets pass
     * without a warning; so it is looked up at run time. Where there is none, the size stays as it was at the start.
     */
    static void onResize(Runnable action) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object proxy = Proxy.newProxyInstance(
                    ResizeSignal.class.getClassLoader(), new Class<?>[] {handler}, (self, method, arguments) -> {
                        if (method.getName().equals("handle")) {
                            action.run();
                        }
                        return null;
                    });
            Method handle = signal.getMethod("handle", signal, handler);
            handle.invoke(null, signal.getConstructor(String.class).newInstance("WINCH"), proxy);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            // A platform without the signal.
        }
    }
}
