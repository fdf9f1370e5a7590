namespace Advance.Preview.Watching;

enum ChangeKind
{
    /// <summary>A file or folder below a watched folder, or the settings.</summary>
    Source,

    /// <summary>A watched folder appeared or disappeared, or some changes were missed because there were too many.</summary>
    Place,

    /// <summary>The program itself, except its parser.</summary>
    Code,

    /// <summary>The program, possibly including its parser.</summary>
    Parser,
}

/// <param name="Kind">What changed.</param>
/// <param name="Path">The full path, or null if there is none.</param>
/// <param name="IsNew">True if nothing was there before.</param>
readonly record struct Change(ChangeKind Kind, string? Path = null, bool IsNew = false);
