using Advance.Diagnostics;
using Advance.Parse;
using Advance.Preview.Editions;
using Advance.Preview.GitHost;
using Advance.Preview.GitHost.Folder;
using Advance.Preview.GitHost.Storage;
using Advance.Preview.Watching;
using Advance.Read;

namespace Advance.Preview.Editing;

/// <summary>
/// The site with a draft in it, built like any preview: the draft is in an input folder of its own, which takes
/// precedence over the others.
/// </summary>
/// <param name="options">The options, with the site's folders.</param>
/// <param name="build">A build with other input folders.</param>
sealed class DraftSite(PreviewOptions options, Func<IReadOnlyList<string>, BuildSession, SiteBuild> build) : IDisposable
{
    readonly Lock turn = new();
    readonly BuildSession session = new();
    DirectoryInfo? folder;
    PreviewOutput? newest;
    string linkRoot = "";

    /// <summary>The page of a draft, and the problems to fix in it.</summary>
    /// <exception cref="RefusalException">The editor may not write to its path.</exception>
    public DraftPage Draw(DraftRequest draft)
    {
        lock (turn)
        {
            var paths = WatchedPaths.Of(options.Build);
            folder ??= Directory.CreateTempSubdirectory("advance-draft-");
            foreach (var (path, bytes) in draft.Pictures)
                Write(paths, path, bytes);
            var file = Write(paths, draft.Path, System.Text.Encoding.UTF8.GetBytes(draft.Text));
            try
            {
                var site = build([folder.FullName, .. paths.Input], session);
                var result = site.Load();
                var name = Path.GetRelativePath(folder.FullName, file).Replace('\\', '/');
                var own = InputFolder.Display(paths.Root, file);
                var found = result.Diagnostics.Where(diagnostic =>
                    diagnostic.Location.File == own || diagnostic.Severity == Severity.Error
                );
                string[] messages =
                [
                    .. found
                        .Select(diagnostic => diagnostic.Location.File == own ? diagnostic.Message : diagnostic.ToString())
                        .Distinct(),
                ];
                if (result.HasErrors || result.Site?.Index.BySource.GetValueOrDefault(name) is not { } entry)
                    return new(null, messages);
                var output = new PreviewOutput(site.Files(result.Site));
                (newest, linkRoot) = (output, result.Site.Settings.LinkRoot);
                return new(
                    output.Find(entry.Permalink.OutputPath) is { } page ? output.Read(page) : default(ReadOnlyMemory<byte>?),
                    messages
                );
            }
            finally
            {
                // The next draft may be another file, and this one was never saved.
                File.Delete(file);
            }
        }
    }

    /// <summary>A file of the site with the newest draft in it, such as a picture that isn't saved yet.</summary>
    /// <param name="path">The path from the host's root, as in pages.</param>
    public ReadOnlyMemory<byte>? Picture(string path)
    {
        lock (turn)
        {
            if (newest is null || !path.StartsWith(linkRoot + "/", StringComparison.Ordinal))
                return null;
            // A null array would become empty memory.
            return newest.Find(path[(linkRoot.Length + 1)..]) is { } found ? newest.Read(found) : default(ReadOnlyMemory<byte>?);
        }
    }

    string Write(WatchedPaths paths, string path, byte[] bytes)
    {
        var full = ContentPath.Full(paths.Root, paths.Input, path);
        var input = paths.Input.First(input => WatchedPaths.IsBelow(input, full));
        var own = Path.Combine(folder!.FullName, Path.GetRelativePath(input, full));
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(own)!);
            File.WriteAllBytes(own, bytes);
            return own;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw RefusalException.Unprocessable($"'{ContentPath.Shown(path)}' couldn't be written. Choose another title.");
        }
    }

    public void Dispose()
    {
        lock (turn)
            folder?.Delete(recursive: true);
    }
}

/// <param name="Html">The page, or null if problems have to be fixed first.</param>
/// <param name="Messages">The problems to fix, in words.</param>
sealed record DraftPage(ReadOnlyMemory<byte>? Html, IReadOnlyList<string> Messages);
