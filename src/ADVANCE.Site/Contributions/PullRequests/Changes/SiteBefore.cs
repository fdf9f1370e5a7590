namespace Advance.Contributions.PullRequests.Changes;

/// <summary>
/// The site without the pull request, checked on first use, in a folder that is deleted afterwards.
/// </summary>
sealed class SiteBefore(History history, BuildOptions options, Func<BuildOptions, BuildResult> build) : IDisposable
{
    DirectoryInfo? folder;

    public Lazy<BuildResult> Result => field ??= new(Check);

    BuildResult Check()
    {
        folder = Directory.CreateTempSubdirectory("advance-");
        var root = Path.TrimEndingDirectorySeparator(history.CheckOutBase(options.Root, folder.FullName));
        Directory.CreateDirectory(root);
        // Folders given on the command line have the same relative paths there.
        return build(
            options with
            {
                Root = root,
                Input = [.. options.Input.Select(input => Path.GetFullPath(Path.GetRelativePath(options.Root, input), root))],
                Output = null,
            }
        );
    }

    public void Dispose() => folder?.Delete(recursive: true);
}
