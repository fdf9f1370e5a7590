using Advance.Building;

namespace Advance.PullRequests;

/// <summary>
/// The site as it is without the pull request, checked when somebody first asks, in a folder that goes afterwards.
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
        // Folders that the command line names lie in the same places there.
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
