import Components
import Testing

@Suite struct StorageConfigTests {
  @Test func storageConfig() {
    expectWhole(
      StorageConfig.self,
      """
      tsdb:
        out_of_order_time_window: 30m
      exemplars:
        max_exemplars: 200000

      """)
  }

  @Test func tsdbConfig() {
    expectWhole(
      TSDBConfig.self,
      """
      out_of_order_time_window: 30m
      retention:
        time: 15d
      stale_series_compaction_threshold: 0.5
      chunk_encoding:
        floats: xor2

      """)
  }

  @Test func retentionConfig() {
    expectWhole(
      RetentionConfig.self,
      """
      time: 15d
      size: 512MB
      percentage: 80

      """)
  }

  @Test func chunkEncodingConfig() {
    expectWhole(
      ChunkEncodingConfig.self,
      """
      floats: xor2

      """)
  }

  @Test func exemplarsConfig() {
    expectWhole(
      ExemplarsConfig.self,
      """
      max_exemplars: 200000

      """)
  }
}
