using Advance.Fuzz.Readers;
using Advance.Pictures.Files;

namespace Advance.Fuzz;

/// <summary>Every target. To add one, add a file in <c>Readers</c> and a line here.</summary>
static class Targets
{
    public static IReadOnlyList<Target> All { get; } =
    [
        // Text that authors write.
        new FrontMatterTarget(),
        new FormatTarget(),
        new MarkdownTarget(),
        new SiteFileTarget("csl", "input/publications/_paper.json", ".json"),
        new SiteFileTarget("help-lines", "input/_helplines.yml", ".yml"),
        new SiteFileTarget("searches", "input/_search.yml", ".yml"),
        new SiteFileTarget("shared-fields", "input/news/_directory.yml", ".yml"),
        new SettingsTarget(),
        new JsonTarget(),
        new YamlTarget(),
        new RedirectTarget(),
        new FileNameTarget(),
        new UrlTarget(),
        new WholeSiteTarget(),
        // Files that authors add.
        new PictureTarget(PictureFormat.Jpeg),
        new PictureTarget(PictureFormat.Png),
        new PictureTarget(PictureFormat.Gif),
        new PictureTarget(PictureFormat.WebP),
        new PictureTarget(PictureFormat.Avif),
        new PictureTarget(PictureFormat.Svg),
        new PdfTarget(),
        new OfficeTarget(),
        new ZipTarget(),
        // Text that strangers send to GitHub.
        new IssueEventTarget(),
        new IssueBodyTarget(),
        new PullRequestTarget(),
        new ChangedFilesTarget(),
        new CommentTextTarget(),
        // Requests that a browser sends to the editor's preview.
        new DraftTarget(),
        new GitHostTarget(),
        new GraphQlTarget(),
        // Files that the program reads back.
        new SitemapTarget(),
        new HtmlTagsTarget(),
    ];
}
