using Advance.Check.Safety.Documents;
using Advance.Parse;

namespace Advance;

/// <summary>
/// What is kept between the builds of one process, so that a preview reads only what has changed. A command makes one; a preview
/// keeps one until its parser changes.
/// </summary>
public sealed class BuildSession
{
    /// <summary>The parsed documents.</summary>
    public DocumentCache Documents { get; } = new();

    /// <summary>What the files of documents, such as PDFs, reveal about people.</summary>
    public DocumentNotesCache DocumentNotes { get; } = new();
}
