package io.github.labcheck.ontology;

import java.util.Comparator;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSubsystemLifecycle;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The graph library, made ready by one thread while all others wait. Its own switch lets a second thread go on as soon as a first one
 * has begun; two threads that then need each other's classes wait forever.
 *
 * <p>A command that checks one design needs nodes and graphs, but neither parsers nor queries, which take longer to be made ready than the
 * design takes to be read. Such a process says so at its start ({@link #sparingly}); what parses, writes or queries asks for the
 * {@linkplain #whole whole} library.
 */
public final class GraphLibrary {

    private static final AtomicBoolean SPARING = new AtomicBoolean();

    private GraphLibrary() { }

    /**
     * Only what {@link #ready} promises is made ready until more is asked for. For a process of our own alone, and before anything of the
     * library is used: who uses the library beside us relies on all of it.
     */
    public static void sparingly() {
        SPARING.set(true);
    }

    /** Returns when there can be nodes and graphs; to be called before a thread makes its first one. */
    public static void ready() {
        Nodes.ready();
    }

    /** Returns when texts can be parsed and written and graphs queried; to be called before either. */
    public static void whole() {
        Whole.ready();
    }

    /** The lock of class initialization holds all others until it is done. */
    private static final class Nodes {

        static {
            try {
                JenaSystem.init();
            } catch (ExceptionInInitializerError e) {
                if (!(e.getCause() instanceof Spared)) {
                    throw e;
                }
                initialize();
            }
        }

        /** What nodes and graphs are made of, in one thread: a class that two threads need first, each from another one, stops both. */
        private static void initialize() {
            NodeFactory.createLiteralDT("0", XSDDatatype.XSDinteger);
            RDF.type.asNode();
            RDFS.label.asNode();
            OWL.Class.asNode();
            GraphMemFactory.createGraphMem2();
        }

        static void ready() {
            // initializes the class
        }
    }

    private static final class Whole {

        static {
            Nodes.ready();
            if (SPARING.get()) {
                ServiceLoader.load(JenaSubsystemLifecycle.class, GraphLibrary.class.getClassLoader()).stream().map(Provider::get)
                        .filter(part -> !(part instanceof Sparing)).sorted(Comparator.comparingInt(JenaSubsystemLifecycle::level))
                        .forEach(JenaSubsystemLifecycle::start);
            }
        }

        static void ready() {
            // initializes the class
        }
    }

    /** Stands before all parts of the library when it makes itself ready, and keeps them from it where they are not needed yet. */
    public static final class Sparing implements JenaSubsystemLifecycle {

        @Override
        public void start() {
            if (SPARING.get()) {
                throw new Spared();
            }
        }

        @Override
        public void stop() {
            // nothing was begun
        }

        @Override
        public int level() {
            return 1; // before the library's own, which begin at 10
        }
    }

    /** The parts of the library are not made ready. */
    private static final class Spared extends RuntimeException {

        private static final long serialVersionUID = 1;

        Spared() {
            super(null, null, false, false);
        }
    }
}
