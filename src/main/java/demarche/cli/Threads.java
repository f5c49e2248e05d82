package demarche.cli;

import demarche.analysis.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** So many threads as workers. They do not keep the program from ending. */
final class Threads implements Workers {

    private final int count;
    private final ExecutorService pool;

    Threads(int count) {
        this.count = count;
        this.pool = Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(work, "worker");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** As many as the machine has processors. */
    static Threads all() {
        return new Threads(Runtime.getRuntime().availableProcessors());
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public void each(int pieces, IntConsumer piece) {
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < pieces; i++) {
            int number = i;
            running.add(pool.submit(() -> piece.accept(number)));
        }
        for (Future<?> one : running) {
            await(one);
        }
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }
}
