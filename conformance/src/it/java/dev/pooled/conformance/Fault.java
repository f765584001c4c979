package dev.pooled.conformance;

import dev.pooled.spi.KeptValue;
import dev.pooled.spi.PoolBackend;
import dev.pooled.spi.PoolBackend.OutcomeListener;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import dev.pooled.stub.PooledMethod;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a back end may do wrong, made by changing what goes to a right one or comes from it; and the test that finds it. */
enum Fault {
    RUNS_AGAIN_AFTER_A_DEATH("withoutRetriesADeathIsFinal") {
        private boolean hasRunAgain;

        @Override
        OutcomeListener told(OutcomeListener listener) {
            return new PassedOn(listener) {
                @Override
                public void ended(int index, TaskOutcome outcome) {
                    if (outcome instanceof TaskOutcome.Died && !hasRunAgain) {
                        hasRunAgain = true;
                        returned(index, index + 1);
                    } else {
                        super.ended(index, outcome);
                    }
                }
            };
        }
    },
    MIXES_UP_RESULTS("aMapKeepsTheOrderOfUnevenItems") {
        @Override
        OutcomeListener told(OutcomeListener listener) {
            return new PassedOn(listener) {
                private @Nullable TaskOutcome held;

                @Override
                public void ended(int index, TaskOutcome outcome) {
                    if (index == 0) {
                        held = outcome;
                    } else {
                        super.ended(index == 1 ? 0 : index, outcome);
                        letGo(1);
                    }
                }

                @Override
                public void returned(int from, int to) {
                    letGo(0);
                    super.returned(from, to);
                }

                @Override
                public void released() {
                    letGo(0);
                    super.released();
                }

                private void letGo(int index) {
                    TaskOutcome outcome = held;
                    held = null;
                    if (outcome != null) {
                        super.ended(index, outcome);
                    }
                }
            };
        }
    },
    BLAMES_THE_NEXT_ITEM_TOO("aDeathInAChunkCostsTheItemThatRan") {
        @Override
        OutcomeListener told(OutcomeListener listener) {
            return new PassedOn(listener) {
                @Override
                public void ended(int index, TaskOutcome outcome) {
                    super.ended(index, outcome);
                    if (outcome instanceof TaskOutcome.Died) {
                        super.ended(index + 1, outcome);
                    }
                }
            };
        }
    },
    /** The pool forgives this, and the next; the watch does not. */
    ENDS_ITEMS_TWICE("aBlockingCallReturnsItsResult") {
        @Override
        OutcomeListener told(OutcomeListener listener) {
            return new PassedOn(listener) {
                @Override
                public void ended(int index, TaskOutcome outcome) {
                    super.ended(index, outcome);
                    super.ended(index, outcome);
                }
            };
        }
    },
    GIVES_BACK_WHAT_HAS_ENDED("aBlockingCallReturnsItsResult") {
        @Override
        OutcomeListener told(OutcomeListener listener) {
            return new PassedOn(listener) {
                @Override
                public void released() {
                    super.returned(0, 1);
                    super.released();
                }
            };
        }
    },
    HEARS_ONLY_THE_FIRST_REPORT("whatATaskReportsJustBeforeItReturnsIsToldAtItsEnd") {
        @Override
        OutcomeListener told(OutcomeListener listener) {
            return new PassedOn(listener) {
                private boolean hasHeard;

                @Override
                public void advanced(int index, long done, long total) {
                    if (!hasHeard) {
                        hasHeard = true;
                        super.advanced(index, done, total);
                    }
                }
            };
        }
    },
    KEEPS_BACK_WHAT_IS_REPORTED("aTaskThatFailsSaysHowFarItCame") {
        @Override
        OutcomeListener told(OutcomeListener listener) {
            return new PassedOn(listener) {
                @Override
                public void advanced(int index, long done, long total) {
                    // nothing is told of it
                }
            };
        }
    },
    TELLS_WHAT_NOBODY_WANTS_TO_KNOW("whereNobodyListensNothingIsTold") {
        @Override
        OutcomeListener told(OutcomeListener listener) {
            return new PassedOn(listener) {
                @Override
                public boolean wantsProgress() {
                    return true;
                }
            };
        }
    },
    FORGETS_THE_CONTEXT("theCallersContextIsThereInTheTaskAndGoneInTheNext") {
        @Override
        TaskDescriptor given(TaskDescriptor chunk) {
            return changed(chunk, chunk.method(), chunk.attempt(), chunk.receiver(), Map.of());
        }
    },
    TAKES_EVERY_ATTEMPT_FOR_THE_FIRST("anErrorWorthAnotherTryIsRetriedUntilItSucceeds") {
        @Override
        TaskDescriptor given(TaskDescriptor chunk) {
            return changed(chunk, chunk.method(), 1, chunk.receiver(), chunk.context());
        }
    },
    SENDS_A_RECEIVER_ANEW_WITH_EVERY_CHUNK("aCarriedReceiverIsSentOnceToEachWorkerAndKept") {
        @Override
        TaskDescriptor given(TaskDescriptor chunk) {
            KeptValue receiver = chunk.receiver();
            return changed(
                    chunk,
                    chunk.method(),
                    chunk.attempt(),
                    receiver == null ? null : new KeptValue(receiver.bytes()),
                    chunk.context());
        }
    },
    CALLS_A_METHOD_OF_ANOTHER_BUILD("aMethodThatTravelsInAnotherWayInTheWorkerIsRefused") {
        @Override
        TaskDescriptor given(TaskDescriptor chunk) {
            PooledMethod<?, ?> method = chunk.method() instanceof OtherBuild ? OtherBuild.same() : chunk.method();
            return changed(chunk, method, chunk.attempt(), chunk.receiver(), chunk.context());
        }
    };

    private final String foundBy;

    Fault(String foundBy) {
        this.foundBy = foundBy;
    }

    /** Returns the name of the test that finds it. */
    String foundBy() {
        return foundBy;
    }

    /** Returns what the right back end is given in place of {@code chunk}. */
    TaskDescriptor given(TaskDescriptor chunk) {
        return chunk;
    }

    /** Returns what the right back end tells in place of {@code listener}. */
    OutcomeListener told(OutcomeListener listener) {
        return listener;
    }

    /** Returns {@code right} with this fault. */
    PoolBackend in(PoolBackend right) {
        return (PoolBackend) Proxy.newProxyInstance(
                Fault.class.getClassLoader(), new Class<?>[] {PoolBackend.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("submitChunk")) {
                        right.submitChunk(given((TaskDescriptor) arguments[0]), told((OutcomeListener) arguments[1]));
                        return null;
                    }
                    try {
                        return method.invoke(right, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static TaskDescriptor changed(
            TaskDescriptor chunk,
            PooledMethod<?, ?> method,
            int attempt,
            @Nullable KeptValue receiver,
            Map<String, String> context) {
        return new TaskDescriptor(
                chunk.id(),
                chunk.pool(),
                method,
                chunk.arguments(),
                chunk.limitNanos(),
                chunk.retries(),
                chunk.priority(),
                attempt,
                receiver,
                chunk.rest(),
                context,
                chunk.label());
    }
}
