import Documents

extension Tempo {
  /// How objects are encrypted in S3.
  package struct S3Encryption: Document, Equatable {
    package var type: Kind?
    package var kmsKeyID: String?
    package var kmsEncryptionContext: String?
    package var encryptionKey: Secret?

    package enum Kind: String, Choice {
      case kms = "SSE-KMS"
      case s3 = "SSE-S3"
      case customer = "SSE-C"
      case none = ""
    }

    package init() {}

    package static let fields: Fields<Self> = [
      optional("type", \.type),
      optional("kms_key_id", \.kmsKeyID),
      optional("kms_encryption_context", \.kmsEncryptionContext),
      optional("encryption_key", \.encryptionKey, gate: Gate(since: Version(2, 10))),
    ]
  }
}
