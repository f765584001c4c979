package dev.pooled.launch.container;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Runs a main class from a web application's directory, as application servers do: its own classes first. */
public final class Container {

    private Container() {}

    /** Looks into its own files before it asks its parent. */
    private static final class ChildFirst extends URLClassLoader {

        ChildFirst(URL[] urls) {
            super(urls, ChildFirst.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded == null && !name.startsWith("java.")) {
                    try {
                        loaded = findClass(name);
                    } catch (ClassNotFoundException notOurs) {
                        loaded = null;
                    }
                }
                return loaded == null ? super.loadClass(name, resolve) : loaded;
            }
        }
    }

    public static void main(String[] args) throws Exception {
        File inside = new File(args[0], "WEB-INF");
        List<URL> urls = new ArrayList<>();
        add(new File(inside, "classes"), urls);
        for (File jar : Objects.requireNonNull(new File(inside, "lib").listFiles())) {
            add(jar, urls);
        }
        try (URLClassLoader loader = new ChildFirst(urls.toArray(URL[]::new))) {
            Thread.currentThread().setContextClassLoader(loader);
            loader.loadClass(args[1]).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        }
    }

    private static void add(File file, List<URL> urls) throws MalformedURLException {
        urls.add(file.toURI().toURL());
    }
}
