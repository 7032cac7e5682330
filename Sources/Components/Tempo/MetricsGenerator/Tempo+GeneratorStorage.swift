import Documents

extension Tempo {
  /// Where metrics are sent to.
  package struct GeneratorStorage: Section, Equatable {
    package var path: String?
    package var wal: GeneratorWAL?
    package var remoteWriteFlushDeadline: GoDuration?
    package var remoteWriteAddOrgIDHeader: Bool?
    package var remoteWrite: [RemoteWrite] = []

    package init() {}

    package static let fields: Fields<Self> = [
      .field("path", \.path, "Folder of the write-ahead log."),
      .field("wal", \.wal),
      .field(
        "remote_write_flush_deadline", \.remoteWriteFlushDeadline,
        "How long the last samples may take when the process stops."),
      .field("remote_write_add_org_id_header", \.remoteWriteAddOrgIDHeader, "Names the tenant to the receiver."),
      .field("remote_write", \.remoteWrite),
    ]
  }
}
