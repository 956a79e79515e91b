/// Writes small ODS spreadsheets from the markup of their tables.
package enum ODSWriter {
  private static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
    xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
    xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
    xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
    xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">\
    <office:automatic-styles><style:style style:name="gone" style:family="table">\
    <style:table-properties table:display="false"/></style:style></office:automatic-styles>\
    <office:body><office:spreadsheet>
    """
  private static let tail = "</office:spreadsheet></office:body></office:document-content>"

  /// `tables` are whole elements.
  package static func archive(tables: String) -> ZipWriter {
    var type = ZipWriter.Part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    type.isDeflated = false
    return ZipWriter([
      type, .init("content.xml", head + tables + tail),
      .init("META-INF/manifest.xml", "<manifest/>"),
    ])
  }

  package static func bytes(rows: String) -> [UInt8] {
    archive(tables: "<table:table table:name=\"Sheet1\">\(rows)</table:table>").bytes
  }

  package static func text(_ text: String) -> String {
    "<table:table-cell office:value-type=\"string\">\(text)</table:table-cell>"
  }
}
