import Documents

/// The two schemes that Prometheus' HTTP client speaks.
package enum URLScheme: String, Choice { case http, https }
