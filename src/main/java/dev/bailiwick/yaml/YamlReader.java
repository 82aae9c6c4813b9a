package dev.bailiwick.yaml;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads a YAML file into nodes that know their place. Thread-safe. */
public final class YamlReader {

    private static final YAMLFactory FACTORY = new YAMLFactory();

    private final String file;

    private YamlReader(String file) {
        this.file = file;
    }

    /** @throws UnusableException if the file cannot be read or is not YAML */
    public static YamlNode read(Path path) {
        String file = path.toString();
        try {
            return parse(Files.readString(path), file);
        } catch (CharacterCodingException e) {
            throw new UnusableException(Place.ofFile(file), "not UTF-8", "save the file as UTF-8");
        } catch (IOException e) {
            throw new UnusableException(Place.ofFile(file), "cannot be read", "check its name and permissions");
        }
    }

    /** @throws UnusableException if the text is not YAML */
    public static YamlNode parse(String text, String file) {
        YamlReader reader = new YamlReader(file);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                return new YamlNode.Fields(List.of(), new Place(file, 1, 1));
            }
            YamlNode root = reader.node(parser);
            if (parser.nextToken() != null) {
                throw new UnusableException(
                        reader.place(parser), "a second document begins here", "keep one document in a file");
            }
            return root;
        } catch (JacksonException e) {
            Place place = reader.place(e.getLocation());
            reader.noTabIndents(text, place);
            throw new UnusableException(
                    place,
                    "not YAML: " + firstLine(e.getOriginalMessage()),
                    "check the indents, quotes and brackets here and in the line above");
        }
    }

    private YamlNode node(JsonParser parser) {
        Place place = place(parser);
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return fields(parser, place);
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<YamlNode> parts = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                parts.add(node(parser));
            }
            return new YamlNode.Sequence(List.copyOf(parts), place);
        }
        String text = parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getString();
        return new YamlNode.Text(text, place);
    }

    private YamlNode fields(JsonParser parser, Place place) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Place at = place(parser);
            if (!seen.add(key)) {
                throw new UnusableException(at, "`" + key + "` stands here a second time", "keep one of the two");
            }
            parser.nextToken();
            entries.add(new YamlNode.Entry(key, node(parser), at));
        }
        return new YamlNode.Fields(List.copyOf(entries), place);
    }

    private Place place(JsonParser parser) {
        return place(parser.currentTokenLocation());
    }

    private Place place(TokenStreamLocation at) {
        return new Place(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    /** The parser stops at such a tab and names the end of what it read before, and nobody sees tabs. */
    private void noTabIndents(String text, Place from) {
        List<String> lines = text.lines().toList();
        for (int line = from.line(); line <= Math.min(from.line() + 1, lines.size()); line++) {
            String indented = lines.get(line - 1);
            int tab = indented.indexOf('\t');
            if (tab >= 0 && indented.substring(0, tab).isBlank()) {
                throw new UnusableException(
                        new Place(file, line, tab + 1), "not YAML: a tab stands here", "indent with spaces");
            }
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }
}
