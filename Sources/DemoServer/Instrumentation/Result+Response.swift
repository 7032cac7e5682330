import Hummingbird

extension Result<Response, any Error> {
  /// The status that the client gets: an error that is no response becomes 500.
  var status: HTTPResponse.Status {
    switch self {
    case .success(let response): response.status
    case .failure(let error): (error as? any HTTPResponseError)?.status ?? .internalServerError
    }
  }

  var failure: (any Error)? {
    guard case .failure(let error) = self else { return nil }
    return error
  }
}
