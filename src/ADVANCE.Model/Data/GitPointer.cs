using Advance.Diagnostics;

namespace Advance.Data;

/// <summary>
/// A few lines that replace a file which git stores elsewhere, and which wasn't fetched.
/// https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md, https://git-annex.branchable.com/internals/pointer_file/
/// </summary>
public static class GitPointer
{
    public static readonly Rule Rule = new(
        "ADV0061",
        Severity.Error,
        "A file wasn't fetched by Git LFS",
        "Run 'git lfs pull' and build again. On GitHub, add the line 'lfs: true' to the step 'actions/checkout'."
    );

    /// <summary>A pointer has fewer bytes than this.</summary>
    public const int Length = 1024;

    /// <summary>True if these are the first bytes of such a pointer.</summary>
    public static bool Is(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("version https://git-lfs.github.com/spec/"u8)
        || bytes.StartsWith("version https://hawser.github.com/spec/"u8)
        || bytes.StartsWith("/annex/objects/"u8);

    /// <summary>Reports a file that is a pointer.</summary>
    public static void Report(SourceFile file, DiagnosticBag diagnostics) =>
        diagnostics.Report(
            Rule,
            file.Start,
            $"'{Path.GetFileName(file.Name)}' contains only a pointer to where git stores the file, not the file itself."
        );
}
