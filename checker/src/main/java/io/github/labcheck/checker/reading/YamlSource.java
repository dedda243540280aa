package io.github.labcheck.checker.reading;

import io.github.labcheck.checker.bound.Bounds;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** Designs as YAML. */
final class YamlSource implements DesignSource {

    @Override
    public Optional<Content> parse(SourceText text, Bounds bounds, ErrorLog log) {
        try {
            YamlNode[] root = {YamlWalk.read(text.text(), bounds, log).orElse(new YamlNode.Scalar("", false, Position.START))};
            return Optional.of((schema, errors) -> {
                Optional<YamlNode> taken = Optional.ofNullable(root[0]);
                root[0] = null; // the nodes are free as soon as a design is made of them
                return taken;
            });
        } catch (JacksonException e) {
            return Optional.of((schema, errors) -> {
                new SyntaxErrors(text, new SchemaKeys(schema), errors).explain(e);
                return Optional.empty();
            });
        } catch (Stopped e) {
            return Optional.empty();
        }
    }
}
