namespace Advance.Preview.Watching;

enum ChangeKind
{
    /// <summary>A file or folder below a watched folder, or the settings.</summary>
    Source,

    /// <summary>A watched folder came or went, or so much happened that some of it was missed.</summary>
    Place,

    /// <summary>The program itself, but not its parser.</summary>
    Code,

    /// <summary>The program, its parser perhaps included.</summary>
    Parser,
}

/// <param name="Kind">What changed.</param>
/// <param name="Path">Full path, or null where there is none to tell.</param>
/// <param name="IsNew">True if nothing was there before.</param>
readonly record struct Change(ChangeKind Kind, string? Path = null, bool IsNew = false);
