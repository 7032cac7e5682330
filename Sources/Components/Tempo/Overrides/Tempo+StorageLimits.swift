import Documents

extension Tempo {
  /// How blocks of a tenant are written.
  package struct StorageLimits: Document, Equatable {
    package var parquetDedicatedColumns: [DedicatedColumn] = []

    package init() {}

    package static let fields: Fields<Self> = [
      optional("parquet_dedicated_columns", \.parquetDedicatedColumns)
    ]
  }
}
