package dev.bailiwick.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables as the vendor publishes them, typed in here again so that the model is compared with something. */
class PublishedMarkdownTest {

    private static final String SELF_MANAGED = """
            | Area | Union.ai | Customer |
            |---|---|---|
            | Control plane security | Full ownership | N/A |
            | Data plane infrastructure | Guidance and tooling | Provisioning and maintenance |
            | Data encryption at rest | Default cloud encryption | Optional CMK configuration |
            | Network security (tunnel) | Tunnel management | Firewall and VPC configuration |
            | IAM roles and policies | Role templates and documentation | Role creation and binding |
            | Secrets management | API and relay infrastructure | Backend selection and secret values |
            | Access control | RBAC framework | Role assignment and policy |
            | Compliance documentation | SOC 2 report, Trust Center | Customer-specific attestations |
            """;

    private static final String BYOC_SHIFTS = """
            | Area | Self-managed | BYOC |
            |---|---|---|
            | Data plane K8s cluster | Customer | Union.ai |
            | Cloud account (VPC, IAM) | Customer | Customer |
            | IAM role provisioning | Customer | Union.ai |
            | Secrets management | Customer (backend + values) | Union.ai (default backend) + Customer (values) |
            | Network security | Union.ai (tunnel) + Customer (firewall/VPC) | Union.ai (tunnel + PrivateLink) + Customer (VPC) |
            """;

    private final String rendered = PublishedMarkdown.render(ModelReader.read(Path.of("rules/models/union.yaml")));

    @Test
    void the_tables_come_out_as_they_are_published() {
        assertThat(rendered)
                .isEqualTo("# Union.ai shared responsibility model\n\n## Self-managed\n\n" + SELF_MANAGED
                        + "\n## BYOC shifts\n\n" + BYOC_SHIFTS);
    }

    @Test
    void every_cell_is_the_published_one() {
        assertThat(cells(rendered)).isEqualTo(cells(SELF_MANAGED + BYOC_SHIFTS)).hasSize(15);
    }

    private static List<List<String>> cells(String markdown) {
        return markdown.lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }
}
