/** What was found on a storey as a DXF drawing that is laid over the architect's. Knows sheets; neither designs nor findings. */
package io.github.labcheck.checker.plan.overlay;
