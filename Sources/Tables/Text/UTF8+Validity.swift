extension UTF8 {
  /// Strictly: no surrogates, no overlong forms, nothing cut.
  static func isValid(_ text: Span<UInt8>) -> Bool {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: text)
      return true
    } catch {
      return false
    }
  }
}
