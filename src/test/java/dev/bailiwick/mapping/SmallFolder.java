package dev.bailiwick.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A folder of a few rules, with the real {@code decide.drl}, {@code assign.drl} and {@code weighing.yaml}. */
record SmallFolder(Path path) {

    private static final String VOCABULARY = """
            concepts:
              key: {phrases: [key]}
              disk: {phrases: [disk]}
              staff: {phrases: [staff]}
              price: {phrases: [price]}
            """;

    private static final String TOPICS = """
            keys: who holds the keys
            disks: who encrypts disks
            people: who checks people
            prices: what it costs
            """;

    static final String RULES = """
            package bailiwick.topics;

            import dev.bailiwick.rules.Mention;
            import function dev.bailiwick.rules.Signal.signal;

            dialect "mvel"

            rule "keys are asked about"
            when
                $m : Mention( concept == "key" )
            then
                signal( $m, "keys", 10 );
            end

            rule "disks are asked about"
            when
                $m : Mention( concept == "disk" )
            then
                signal( $m, "disks", 10 );
            end

            rule "people are asked about"
            when
                $m : Mention( concept == "staff" )
            then
                signal( $m, "people", 10 );
            end

            rule "prices are asked about"
            when
                $m : Mention( concept == "price" )
            then
                signal( $m, "prices", 10 );
            end
            """;

    /** Three deployments, each shifting from the one before, and a fourth that stands alone. */
    private static final String MODEL = """
            model: small
            title: Small model
            version: "1"
            parties:
              acme: {name: Acme, role: vendor}
              customer: {name: Customer, role: customer}
              cloud: {name: Cloud, role: third-party}
            deployments:
              own: {title: Own}
              shared: {title: Shared, shifts from: own}
              hosted: {title: Hosted, shifts from: shared}
              apart: {title: Apart}
            published:
              duties:
                title: Duties
                columns: [Area, {title: Acme, party: acme, deployment: own}]
                rows:
                  - {area: encryption, cells: [Encryption, does it]}
                  - {area: organization, cells: [Organization, does it]}
            areas:
              encryption:
                title: Encryption
                source: duties
                row: Encryption
                duties:
                  keys:
                    text: Holds the keys.
                    topics: [keys]
                    held by:
                      own: {party: customer}
                      hosted: {party: acme}
                      apart: {party: not offered}
                  disks:
                    text: Encrypts the disks.
                    topics: [disks]
                    held by:
                      own: {party: cloud}
                      apart: {party: cloud}
              organization:
                title: Organization
                source: duties
                row: Organization
                duties:
                  people:
                    text: Checks people.
                    topics: [people]
                    held by:
                      own: {party: acme, words: does it}
                      shared: {party: [acme, customer]}
                      apart: {party: acme}
            outside: [prices]
            """;

    static SmallFolder in(Path path) {
        SmallFolder folder = new SmallFolder(path);
        try {
            for (String name : new String[] {"decide.drl", "assign.drl", "weighing.yaml"}) {
                folder.write(name, Files.readString(Path.of("rules").resolve(name)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map.of(
                        "vocabulary/words.yaml", VOCABULARY,
                        "topics.yaml", TOPICS,
                        "topics/all.drl", RULES,
                        "models/small.yaml", MODEL)
                .forEach(folder::write);
        return folder;
    }

    SmallFolder write(String name, String text) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Mapper mapper() {
        RuleFolder folder = new RuleFolder(path);
        return folder.mapper(folder.model("small"));
    }
}
