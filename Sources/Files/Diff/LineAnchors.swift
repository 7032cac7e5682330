/// Lines that are surely the same in two texts, between which the rest is compared.
///
/// They are those that occur once on each side, of which the longest run that is in order on both is taken: what is
/// known as patience diff. Without them the time to compare would grow with the square of the texts' size.
enum LineAnchors {
  /// The places of one line in both texts.
  struct Anchor: Equatable {
    let old: Int
    let new: Int
  }

  /// Returns the anchors in the order of both texts.
  static func find(old: [Int], new: [Int]) -> [Anchor] {
    let newPlaces = placesOfUniqueLines(new)
    let candidates = placesOfUniqueLines(old)
      .compactMap { line, place in newPlaces[line].map { Anchor(old: place, new: $0) } }
      .sorted { $0.old < $1.old }
    return longestIncreasingRun(candidates)
  }

  private static func placesOfUniqueLines(_ lines: [Int]) -> [Int: Int] {
    var places: [Int: Int] = [:]
    var repeated: Set<Int> = []
    for (place, line) in lines.enumerated() where places.updateValue(place, forKey: line) != nil {
      repeated.insert(line)
    }
    return places.filter { !repeated.contains($0.key) }
  }

  /// Returns the most candidates whose new places increase as their old ones do, by patience sorting.
  private static func longestIncreasingRun(_ candidates: [Anchor]) -> [Anchor] {
    // `piles[n]` ends the best run of n + 1 candidates so far; `previous` leads back along each run.
    var piles: [Int] = []
    var previous: [Int?] = []
    for (index, candidate) in candidates.enumerated() {
      var low = 0
      var high = piles.count
      while low < high {
        let middle = (low + high) / 2
        if candidates[piles[middle]].new < candidate.new { low = middle + 1 } else { high = middle }
      }
      previous.append(low > 0 ? piles[low - 1] : nil)
      if low < piles.count { piles[low] = index } else { piles.append(index) }
    }

    var run: [Anchor] = []
    var next = piles.last
    while let index = next {
      run.append(candidates[index])
      next = previous[index]
    }
    return run.reversed()
  }
}
