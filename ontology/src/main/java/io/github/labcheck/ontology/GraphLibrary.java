package io.github.labcheck.ontology;

import org.apache.jena.sys.JenaSystem;

/**
 * The graph library, made ready by one thread while all others wait. Its own switch lets a second thread go on as soon as a first one
 * has begun; two threads that then need each other's classes wait forever.
 */
public final class GraphLibrary {

    static {
        JenaSystem.init(); // the lock of class initialization holds the others until it is done
    }

    private GraphLibrary() { }

    /** Returns when the library is ready; to be called before a thread makes its first node or graph. */
    public static void ready() {
        // initializes the class
    }
}
