package dev.bailiwick.model;

/** Models for tests. */
final class Models {

    private Models() {}

    /** One deployment, one area, one duty. */
    static final String SMALL = """
            model: small
            title: Small model
            version: "1"
            parties:
              acme: {name: Acme, role: vendor}
              customer: {name: Customer, role: customer}
            deployments:
              hosted: {title: Hosted}
            published:
              duties:
                title: Duties
                columns: [Area, {title: Acme, party: acme, deployment: hosted}]
                rows:
                  - {area: service, cells: [Service, Runs it]}
            areas:
              service:
                title: Service
                duties:
                  operation:
                    text: Runs the service.
                    topics: [service-operation]
                    held by:
                      hosted: {party: acme, words: Runs it}
            outside: [pricing]
            """;
}
