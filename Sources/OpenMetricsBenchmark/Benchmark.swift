/// Measures the libraries and prints the table of its goals, with client_golang's figures beside.
@main
struct Benchmark {
  static func main() throws {
    let rows =
      try ObservationBenchmark.rows() + LookUpBenchmark.rows() + ExpositionBenchmark.rows() + SpanBenchmark.rows()
    print(Table(rows: rows).text)
    print(
      """

      Wall time over all operations of all threads; the median of \(Stopwatch.rounds) rounds. Allocations are blocks that the \
      measured threads asked of the heap, for each operation; `n/a` where they cannot be counted.
      client_golang 1.14: measured apart on the same machine (Observe; ObserveWithExemplar), quoted, not run here.
      """
    )
  }
}
