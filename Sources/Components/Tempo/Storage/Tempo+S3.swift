import Documents

extension Tempo {
  /// Blocks in S3 or what speaks its protocol.
  package struct S3: Document, Equatable {
    package var bucket: String?
    package var prefix: String?
    package var endpoint: String?
    package var region: String?
    package var accessKey: String?
    package var secretKey: Secret?
    package var sessionToken: Secret?
    package var insecure: Bool?
    package var tls = S3TLS()
    package var partSize: Int?
    package var hedgeRequestsAt: GoDuration?
    package var hedgeRequestsUpTo: Int?
    package var retryMaxAttempts: Int?
    package var retryBackoffInitial: GoDuration?
    package var retryBackoffMax: GoDuration?
    package var signatureV2: Bool?
    package var forcePathStyle: Bool?
    package var enableDualStack: Bool?
    package var bucketLookupType: Int?
    package var tags: [String: String] = [:]
    package var storageClass: String?
    package var metadata: [String: String] = [:]
    package var nativeAWSAuthEnabled: Bool?
    package var listBlocksConcurrency: Int?
    package var sse: S3Encryption?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("bucket", \.bucket),
      optional("prefix", \.prefix),
      optional("endpoint", \.endpoint, "Host and port, without a scheme."),
      optional("region", \.region),
      optional("access_key", \.accessKey),
      optional("secret_key", \.secretKey),
      optional("session_token", \.sessionToken),
      optional("insecure", \.insecure, "Speaks http rather than https."),
      inline(\.tls),
      optional("part_size", \.partSize, "Bytes of each part of an upload; 0 decides by size."),
      optional("hedge_requests_at", \.hedgeRequestsAt, "After how long a slow request is sent once more."),
      optional("hedge_requests_up_to", \.hedgeRequestsUpTo),
      optional("retry_max_attempts", \.retryMaxAttempts, gate: Gate(since: Version(3))),
      optional("retry_backoff_initial", \.retryBackoffInitial, gate: Gate(since: Version(3))),
      optional("retry_backoff_max", \.retryBackoffMax, gate: Gate(since: Version(3))),
      optional("signature_v2", \.signatureV2),
      optional("forcepathstyle", \.forcePathStyle, "Writes the bucket into the path rather than the host name."),
      optional("enable_dual_stack", \.enableDualStack),
      optional(
        "bucket_lookup_type", \.bucketLookupType,
        "0 decides by host, 1 writes the bucket into the host name, 2 into the path."),
      optional("tags", \.tags),
      optional("storage_class", \.storageClass),
      optional("metadata", \.metadata),
      optional("native_aws_auth_enabled", \.nativeAWSAuthEnabled),
      optional("list_blocks_concurrency", \.listBlocksConcurrency),
      optional("sse", \.sse, gate: Gate(since: Version(2, 8))),
    ]
  }
}
