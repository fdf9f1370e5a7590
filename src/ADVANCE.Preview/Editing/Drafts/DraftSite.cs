using Advance.Building;
using Advance.Diagnostics;
using Advance.Parsing;
using Advance.Preview.Editions;
using Advance.Preview.GitHost;
using Advance.Preview.GitHost.Folder;
using Advance.Preview.Watching;
using Advance.Reading;

namespace Advance.Preview.Editing.Drafts;

/// <summary>
/// The site as it would be with a draft in it, built as any preview is: the draft lies in an input folder of its own before
/// the others, whose files it hides.
/// </summary>
/// <param name="options">Where the site lies.</param>
/// <param name="build">A build with other input folders.</param>
sealed class DraftSite(PreviewOptions options, Func<IReadOnlyList<string>, DocumentCache, SiteBuild> build) : IDisposable
{
    readonly Lock turn = new();
    readonly DocumentCache documents = new();
    DirectoryInfo? folder;
    PreviewOutput? newest;
    string linkRoot = "";

    /// <summary>The page of a draft, and what there is to mend in it.</summary>
    /// <exception cref="RefusalException">Its path is none that the editor may write.</exception>
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
                var site = build([folder.FullName, .. paths.Input], documents);
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
                // The next draft is another file, perhaps, and this one was never saved.
                File.Delete(file);
            }
        }
    }

    /// <summary>A file of the site with the newest draft in it, such as a picture that is not saved yet.</summary>
    /// <param name="path">As pages name it, from the host's root.</param>
    public ReadOnlyMemory<byte>? Picture(string path)
    {
        lock (turn)
        {
            if (newest is null || !path.StartsWith(linkRoot + "/", StringComparison.Ordinal))
                return null;
            // An array that is null would become memory that is empty.
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
            throw RefusalException.Unprocessable($"'{ContentPath.Shown(path)}' could not be written. Choose another title.");
        }
    }

    public void Dispose()
    {
        lock (turn)
            folder?.Delete(recursive: true);
    }
}

/// <param name="Html">The page, or null where there is none until something is mended.</param>
/// <param name="Messages">What there is to mend, in words.</param>
sealed record DraftPage(ReadOnlyMemory<byte>? Html, IReadOnlyList<string> Messages);
