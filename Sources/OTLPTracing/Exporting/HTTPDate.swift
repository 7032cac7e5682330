/// Reads the dates of HTTP: the preferred form of RFC 9110 and the two old ones that are to be read too.
enum HTTPDate {
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  private static let secondsPerDay: Int64 = 86_400

  /// The date in seconds since 1970, or nil when the text is none.
  static func seconds(_ text: String) -> Int64? {
    let words = text.split { " ,-".contains($0) }.dropFirst().map(String.init)
    switch words.count {
    // "Sun, 06 Nov 1994 08:49:37 GMT" and "Sunday, 06-Nov-94 08:49:37 GMT".
    case 5 where words[4] == "GMT": return seconds(day: words[0], month: words[1], year: words[2], time: words[3])
    // "Sun Nov  6 08:49:37 1994".
    case 4: return seconds(day: words[1], month: words[0], year: words[3], time: words[2])
    default: return nil
    }
  }

  private static func seconds(day: String, month: String, year: String, time: String) -> Int64? {
    let clock = time.split(separator: ":").compactMap { Int64($0) }
    guard let day = Int64(day), (1...31).contains(day),
      let month = months.firstIndex(of: month),
      let year = Int64(year), (0...9999).contains(year),
      clock.count == 3, (0..<24).contains(clock[0]), (0..<60).contains(clock[1]), (0...60).contains(clock[2])
    else { return nil }
    // Two digits of a year are those of the nearest one; this will be wrong from 2070 on.
    let fullYear = year < 70 ? year + 2000 : year < 100 ? year + 1900 : year
    let days = daysSince1970(year: fullYear, month: Int64(month) + 1, day: day)
    return days * secondsPerDay + clock[0] * 3600 + clock[1] * 60 + clock[2]
  }

  /// The days since 1970-01-01 in the Gregorian calendar, for years from 0 on.
  private static func daysSince1970(year: Int64, month: Int64, day: Int64) -> Int64 {
    // Years that begin in March have their leap day at the end, and their months a regular pattern of lengths.
    let shiftedYear = month > 2 ? year : year - 1
    let shiftedMonth = (month + 9) % 12
    let leapDays = shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400
    return 365 * shiftedYear + leapDays + (153 * shiftedMonth + 2) / 5 + day - 719_469
  }
}
