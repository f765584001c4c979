/** The process pool for the JVM: methods marked {@code @Pooled} run in worker processes. */
module dev.pooled {
    requires static org.jspecify;
    requires static jdk.jfr;
    requires java.management;

    exports dev.pooled;
    exports dev.pooled.codec;
    exports dev.pooled.spi;
    exports dev.pooled.stub;

    uses dev.pooled.codec.Codec;
    uses dev.pooled.spi.ContextCarrier;
    uses dev.pooled.spi.PoolBackendProvider;

    provides dev.pooled.spi.PoolBackendProvider with
            dev.pooled.internal.host.LocalBackendProvider;
}
