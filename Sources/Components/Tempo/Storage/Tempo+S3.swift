import Documents

extension Tempo {
  /// Blocks in S3 or what speaks its protocol.
  package struct S3: Section, Equatable {
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
      .field("bucket", \.bucket),
      .field("prefix", \.prefix),
      .field("endpoint", \.endpoint, "Host and port, without a scheme."),
      .field("region", \.region),
      .field("access_key", \.accessKey),
      .field("secret_key", \.secretKey),
      .field("session_token", \.sessionToken),
      .field("insecure", \.insecure, "Speaks http rather than https."),
      .inline(\.tls),
      .field("part_size", \.partSize, "Bytes of each part of an upload; 0 decides by size."),
      .field("hedge_requests_at", \.hedgeRequestsAt, "After how long a slow request is sent once more."),
      .field("hedge_requests_up_to", \.hedgeRequestsUpTo),
      .field("retry_max_attempts", \.retryMaxAttempts, gate: Gate(since: Version(3))),
      .field("retry_backoff_initial", \.retryBackoffInitial, gate: Gate(since: Version(3))),
      .field("retry_backoff_max", \.retryBackoffMax, gate: Gate(since: Version(3))),
      .field("signature_v2", \.signatureV2),
      .field("forcepathstyle", \.forcePathStyle, "Writes the bucket into the path rather than the host name."),
      .field("enable_dual_stack", \.enableDualStack),
      .field(
        "bucket_lookup_type", \.bucketLookupType,
        "0 decides by host, 1 writes the bucket into the host name, 2 into the path."),
      .field("tags", \.tags),
      .field("storage_class", \.storageClass),
      .field("metadata", \.metadata),
      .field("native_aws_auth_enabled", \.nativeAWSAuthEnabled),
      .field("list_blocks_concurrency", \.listBlocksConcurrency),
      .field("sse", \.sse, gate: Gate(since: Version(2, 8))),
    ]
  }
}
