import Documents

extension Tempo {
  /// How the list of blocks is kept; its keys stand among those of the storage.
  package struct Blocklist: Document, Equatable {
    package var blocklistPoll: GoDuration?
    package var blocklistPollConcurrency: Int?
    package var blocklistPollTenantConcurrency: Int?
    package var blocklistPollFallback: Bool?
    package var blocklistPollTenantIndexBuilders: Int?
    package var blocklistPollStaleTenantIndex: GoDuration?
    package var blocklistPollJitterMs: Int?
    package var blocklistPollTolerateConsecutiveErrors: Int?
    package var blocklistPollTolerateTenantFailures: Int?
    package var emptyTenantDeletionEnabled: Bool?
    package var emptyTenantDeletionAge: GoDuration?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("blocklist_poll", \.blocklistPoll, "How often the list is read."),
      optional("blocklist_poll_concurrency", \.blocklistPollConcurrency),
      optional("blocklist_poll_tenant_concurrency", \.blocklistPollTenantConcurrency),
      optional(
        "blocklist_poll_fallback", \.blocklistPollFallback,
        "Reads all blocks where the list of a tenant cannot be read."),
      optional("blocklist_poll_tenant_index_builders", \.blocklistPollTenantIndexBuilders),
      optional("blocklist_poll_stale_tenant_index", \.blocklistPollStaleTenantIndex),
      optional("blocklist_poll_jitter_ms", \.blocklistPollJitterMs),
      optional("blocklist_poll_tolerate_consecutive_errors", \.blocklistPollTolerateConsecutiveErrors),
      optional("blocklist_poll_tolerate_tenant_failures", \.blocklistPollTolerateTenantFailures),
      optional("empty_tenant_deletion_enabled", \.emptyTenantDeletionEnabled),
      optional("empty_tenant_deletion_age", \.emptyTenantDeletionAge),
    ]
  }
}
