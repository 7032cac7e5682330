import Documents

extension Tempo {
  /// Where metrics are sent to.
  package struct GeneratorStorage: Document, Equatable {
    package var path: String?
    package var wal: GeneratorWAL?
    package var remoteWriteFlushDeadline: GoDuration?
    package var remoteWriteAddOrgIDHeader: Bool?
    package var remoteWrite: [RemoteWrite] = []

    package init() {}

    package static let fields: Fields<Self> = [
      optional("path", \.path, "Folder of the write-ahead log."),
      optional("wal", \.wal),
      optional(
        "remote_write_flush_deadline", \.remoteWriteFlushDeadline,
        "How long the last samples may take when the process stops."),
      optional("remote_write_add_org_id_header", \.remoteWriteAddOrgIDHeader, "Names the tenant to the receiver."),
      optional("remote_write", \.remoteWrite),
    ]
  }
}
