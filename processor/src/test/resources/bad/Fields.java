package bad;

import dev.pooled.Pooled;
import java.io.InputStream;
import java.io.Serializable;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

final class Fields {
    private Fields() {}

    @Pooled
    static int handles(Upload a, Job b, Link c) {
        return 0;
    }

    @Pooled
    static int inherited(Special a, Bag b) {
        return 0;
    }

    @Pooled
    static int deep(Order a, List<Upload> b, Envelope c) {
        return 0;
    }

    @Pooled
    static int generic(Box<Thread> a, Crate<String> b) {
        return 0;
    }

    @Pooled
    static Node recursive(String name) {
        return new Node();
    }

    static class Upload implements Serializable {
        private InputStream body;
    }

    static class Job implements Serializable {
        private final Thread[] threads = {};
    }

    static class Link implements Serializable {
        Map<String, Connection> byName;
    }

    static class Base implements Serializable {
        private Photo photo;
    }

    static class Special extends Base {
        int size;
    }

    static class Bag extends ArrayList<String> {
        Photo cover;
    }

    static class Photo {}

    static class Customer implements Serializable {
        Photo photo;
    }

    static class Order implements Serializable {
        private Customer customer;
    }

    record Envelope(Order order) {}

    static class Box<T> implements Serializable {
        T content;
    }

    static class Crate<T> implements Serializable {
        Box<Process> box;
        T label;
    }

    static class Node implements Serializable {
        Node left;
        List<Node> others;
        Photo photo;
    }

    static final class Session implements Serializable {
        private final Connection connection;

        Session(Connection connection) {
            this.connection = connection;
        }

        @Pooled
        int count() {
            return 0;
        }
    }
}
