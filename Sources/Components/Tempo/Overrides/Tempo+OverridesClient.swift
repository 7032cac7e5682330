import Documents

extension Tempo {
  /// Where limits that tenants set themselves are kept.
  package struct OverridesClient: Document, Equatable {
    package var backend: Backend?
    package var confirmVersioning: Bool?
    package var local: LocalBackend?
    package var s3: S3?
    package var gcs: GCS?
    package var azure: Azure?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("backend", \.backend),
      optional("confirm_versioning", \.confirmVersioning),
      optional("local", \.local),
      optional("s3", \.s3),
      optional("gcs", \.gcs),
      optional("azure", \.azure),
    ]
  }
}
