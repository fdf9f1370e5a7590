using System.Globalization;
using System.Text;

namespace Advance.Benchmarks.Corpora;

/// <summary>A folder of posts in Markdown that any site generator can read: <c>posts/SLUG.md</c> and <c>images/</c>.</summary>
static class Corpus
{
    public const ulong Seed = 7;

    /// <summary>Writes the corpus; the same arguments give the same bytes on every machine.</summary>
    /// <returns>A one-line summary of the files written.</returns>
    public static string Write(string folder, int count, ulong seed)
    {
        var posts = Directory.CreateDirectory(Path.Combine(folder, "posts")).FullName;
        var images = Directory.CreateDirectory(Path.Combine(folder, "images")).FullName;
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        for (var figure = 0; figure < Figure.Count; figure++)
            File.WriteAllText(Path.Combine(images, $"figure-{figure:00}.svg"), Figure.Svg(figure), utf8);

        var random = new SplitMix64(seed);
        long words = 0,
            bytes = 0;
        for (var number = 0; number < count; number++)
        {
            var post = Post.Make(random, number, count);
            File.WriteAllText(Path.Combine(posts, post.Slug + ".md"), post.Text, utf8);
            words += post.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
            bytes += utf8.GetByteCount(post.Text);
        }
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{count} posts, {words / count} words and {bytes / count} bytes each, front matter counted: {folder}"
        );
    }
}
