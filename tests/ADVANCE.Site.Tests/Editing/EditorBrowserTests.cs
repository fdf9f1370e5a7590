using System.Net;
using System.Net.Http.Headers;
using Advance.Tests.Browsing;
using Microsoft.Playwright;
using NetVips;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Editing;

/// <summary>What somebody without an account does in the editor that a preview serves, in a real browser.</summary>
public sealed class EditorBrowserTests(SharedBrowser browser) : IDisposable
{
    // A bound for what hangs, on a machine that does much else.
    const float Patience = 60_000;

    readonly EditedSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_news_item_with_a_photograph_is_written_seen_saved_and_nothing_is_wrong_with_it()
    {
        var (page, elsewhere) = await Open("#/collections/news/new");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Title" }).FillAsync("What helps: it’s \"a start\"");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Date of publication" }).FillAsync("2026-11-20");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Summary" })
            .FillAsync("A summary with a colon: and as many letters as the site would like to see.");
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Topics" }).ClickAsync();
        await page.GetByRole(AriaRole.Option, new() { Name = "Evaluation" }).ClickAsync();
        await page.Locator("[contenteditable=true]").ClickAsync();
        await page.Keyboard.TypeAsync("We saw a heron.");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Picture" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Browse" }).ClickAsync();
        var photograph = TestPicture
            .WithNotes(TestPicture.Corners(3000, 2000), orientation: 1)
            .JpegsaveBuffer(q: 90, keep: Enums.ForeignKeep.All);
        Assert.Contains(TestPicture.Secret, System.Text.Encoding.Latin1.GetString(photograph), StringComparison.Ordinal);
        var chooser = await page.RunAndWaitForFileChooserAsync(() =>
            page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Upload" }).ClickAsync()
        );
        await chooser.SetFilesAsync(
            new FilePayload
            {
                Name = "IMG 2024 (Leeds).JPG",
                MimeType = "image/jpeg",
                Buffer = photograph,
            }
        );
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Insert" }).ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Description" })
            .FillAsync("Four fields of colour, as a flag of nobody");

        // The page as the theme draws it, with the photograph that is saved nowhere yet.
        var pane = page.FrameLocator("iframe.preview");
        await Expect(pane.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync("What helps: it’s \"a start\"", new() { Timeout = Patience });
        await Expect(pane.Locator(".kicker")).ToContainTextAsync("20 November 2026");
        await Expect(pane.GetByText("We saw a heron.")).ToBeVisibleAsync();
        Assert.True(
            await pane.Locator("img[alt^='Four fields']")
                .EvaluateAsync<bool>("picture => picture.decode().then(() => picture.naturalWidth > 0)")
        );
        await Expect(pane.Locator("#editor-messages")).ToHaveCountAsync(0);
        Assert.False(site.Has("input/news/what-helps-it-s-a-start.md"));

        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Expect(page)
            .ToHaveURLAsync(new System.Text.RegularExpressions.Regex("#/collections/news$"), new() { Timeout = Patience });
        Assert.Equal(
            """
            ---
            title: 'What helps: it’s "a start"'
            date: 2026-11-20
            summary: 'A summary with a colon: and as many letters as the site would like to see.'
            topics:
              - evaluation
            image:
              src: /media/img-2024-leeds.webp
              alt: Four fields of colour, as a flag of nobody
            draft: false
            ---

            We saw a heron.

            """.ReplaceLineEndings("\n"),
            site.Read("input/news/what-helps-it-s-a-start.md")
        );
        var saved = site.Bytes("input/media/img-2024-leeds.webp");
        var words = System.Text.Encoding.Latin1.GetString(saved);
        Assert.StartsWith("RIFF", words, StringComparison.Ordinal);
        Assert.DoesNotContain(TestPicture.Secret, words, StringComparison.Ordinal);
        Assert.DoesNotContain("EXIF", words, StringComparison.Ordinal);

        await page.GotoAsync(new Uri(site.Site, "/news/what-helps-it-s-a-start/").AbsoluteUri);
        await Expect(page.GetByText("We saw a heron.")).ToBeVisibleAsync();
        Assert.Empty(elsewhere);
        var check = site.Run("check", "--date", "2026-11-28");
        Assert.True(check.Output.Split('\n').All(line => !line.StartsWith("input/", StringComparison.Ordinal)), check.ToString());
        site.Run("format");
        Assert.Contains(
            "summary: \"A summary with a colon: and as many letters as the site would like to see.\"\n",
            site.Read("input/news/what-helps-it-s-a-start.md"),
            StringComparison.Ordinal
        );
        Assert.Equal(0, site.Run("format", "--check").ExitCode);
    }

    [Fact]
    public async Task What_the_form_does_not_show_is_kept_and_the_editor_has_no_serious_barrier()
    {
        var (page, elsewhere) = await Open("#/collections/pages");
        await Expect(page.GetByText("About ADVANCE")).ToBeVisibleAsync(new() { Timeout = Patience });
        await page.EvaluateAsync(Axe.Source);
        Assert.Empty(await Barriers(page));

        await page.GotoAsync(new Uri(site.Editor, "#/collections/pages/entries/about").AbsoluteUri);
        var title = page.GetByRole(AriaRole.Textbox, new() { Name = "Title" });
        await Expect(title).ToHaveValueAsync("About ADVANCE", new() { Timeout = Patience });
        await Expect(page.FrameLocator("iframe.preview").GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync("About ADVANCE", new() { Timeout = Patience });
        Assert.Empty(await Barriers(page));

        var before = site.Read("input/about.md");
        await title.FillAsync("About the programme");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Expect(page)
            .ToHaveURLAsync(new System.Text.RegularExpressions.Regex("#/collections/pages$"), new() { Timeout = Patience });
        // What the editor writes in its own way, and means the same: false where nothing stood, and a table's rule.
        Assert.Equal(
            before
                .Replace("title: About ADVANCE", "title: About the programme", StringComparison.Ordinal)
                .Replace("|---|---|", "| --- | --- |", StringComparison.Ordinal),
            site.Read("input/about.md").Replace("draft: false\n", "", StringComparison.Ordinal)
        );
        Assert.Empty(elsewhere);
    }

    [Fact]
    public async Task An_entry_opens_at_its_title_and_the_text_takes_the_focus_when_it_is_asked_to()
    {
        var (page, _) = await Open("#/collections/news");
        await page.SetViewportSizeAsync(1280, 700);
        await page.GetByText("Paper published: pathways").First.ClickAsync();
        var text = page.GetByRole(AriaRole.Textbox, new() { Name = "Text", Exact = true });
        await text.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await Expect(page.FrameLocator("iframe.preview").GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToBeVisibleAsync(new() { Timeout = Patience });
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Title", Exact = true })).ToBeInViewportAsync();
        await Expect(text).Not.ToBeFocusedAsync();
        await text.ClickAsync();
        await Expect(text).ToBeFocusedAsync();
    }

    [Fact]
    public async Task What_is_typed_into_a_title_stays_there_while_the_text_is_still_being_drawn()
    {
        var (page, _) = await Open("#/collections/news");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create New Entry", Exact = true }).ClickAsync();
        var title = page.GetByRole(AriaRole.Textbox, new() { Name = "Title", Exact = true });
        await title.ClickAsync(new() { Timeout = Patience });
        await page.Keyboard.TypeAsync("A title that takes three seconds to type", new() { Delay = 75 });
        await Expect(title).ToHaveValueAsync("A title that takes three seconds to type");
        await Expect(title).ToBeFocusedAsync();
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Text", Exact = true })).ToHaveTextAsync("");
    }

    [Fact]
    public async Task The_token_is_on_the_editors_page_alone_which_no_other_page_may_read_or_frame()
    {
        using var client = new HttpClient();
        Assert.Equal(HttpStatusCode.Forbidden, (await Ask(client, "/admin/", _ => { })).StatusCode);
        // The address that the terminal shows; the client then keeps the cookie, as a browser does.
        Assert.Equal(
            "/admin/",
            (await client.GetAsync(site.Opening, TestContext.Current.CancellationToken)).RequestMessage!.RequestUri!.PathAndQuery
        );
        var answer = await Ask(client, "/admin/", _ => { });
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var token = System
            .Text.RegularExpressions.Regex.Match(page, "name=\"editor-token\" content=\"(?<token>[0-9a-f]{64})\"")
            .Groups["token"]
            .Value;
        Assert.NotEmpty(token);
        Assert.EndsWith(
            "frame-ancestors 'none'",
            answer.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal
        );
        Assert.Equal("DENY", answer.Headers.GetValues("X-Frame-Options").Single());
        Assert.Equal(HttpStatusCode.Forbidden, (await Ask(client, "/admin/", headers =>
                {
                    headers.Add("Sec-Fetch-Site", "cross-site");
                    headers.Add("Sec-Fetch-Mode", "no-cors");
                    headers.Add("Sec-Fetch-Dest", "script");
                })).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await Ask(client, "/admin/", headers =>
                {
                    headers.Add("Sec-Fetch-Site", "cross-site");
                    headers.Add("Sec-Fetch-Mode", "navigate");
                    headers.Add("Sec-Fetch-Dest", "iframe");
                })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Ask(client, "/admin/", headers =>
                {
                    headers.Add("Sec-Fetch-Site", "cross-site");
                    headers.Add("Sec-Fetch-Mode", "navigate");
                    headers.Add("Sec-Fetch-Dest", "document");
                })).StatusCode);

        foreach (var path in new[] { "config.yml", "../", "../about/", "../search/" })
            Assert.DoesNotContain(
                token,
                await (await Ask(client, path, _ => { })).Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
                StringComparison.Ordinal
            );
        const string Draft = """{ "path": "input/news/x.md", "frontMatter": { "title": "A draft" }, "body": "" }""";
        Assert.Equal(HttpStatusCode.Unauthorized, (await Send(client, Draft, null)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Send(client, Draft, token)).StatusCode);
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await Send(client, Draft.Replace("input/news/x.md", "input/../../x.md", StringComparison.Ordinal), token)).StatusCode
        );
        Assert.Equal(HttpStatusCode.Forbidden, (await Send(client, Draft, token, "https://evil.example")).StatusCode);

        var built = site.Run("build", "-s", "GenerateCards=false", "-s", "GenerateSearchIndex=false");
        Assert.Equal(0, built.ExitCode);
        Assert.False(site.Has("output/admin/index.html"));
    }

    async Task<(IPage Page, List<string> Elsewhere)> Open(string fragment)
    {
        // axe is put into the page by the test, against its policy. The editor draws only what can be seen.
        var visitor = await browser.Visitor(
            new()
            {
                Locale = "en-GB",
                TimezoneId = "America/New_York",
                ViewportSize = new() { Width = 1400, Height = 2400 },
                BypassCSP = true,
            }
        );
        var elsewhere = new List<string>();
        visitor.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: not ("blob" or "data") } address && address.Authority != site.Editor.Authority)
                elsewhere.Add(request.Url);
        };
        var page = await visitor.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        await page.GotoAsync(new Uri(site.Opening, fragment).AbsoluteUri);
        return (page, elsewhere);
    }

    // Those of the pane are the site's, which has tests of its own.
    static async Task<string[]> Barriers(IPage page) =>
        await page.EvaluateAsync<string[]>(
            """
            async () => {
              const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
              const { violations } = await axe.run({ exclude: [['iframe']] }, { runOnly, resultTypes: ['violations'] });
              return violations
                .filter(rule => ['serious', 'critical'].includes(rule.impact))
                .flatMap(rule => rule.nodes.map(node => `${rule.id} (${rule.impact}): ${node.html}`));
            }
            """
        );

    Task<HttpResponseMessage> Ask(HttpClient client, string path, Action<HttpRequestHeaders> change)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(site.Editor, path));
        change(request.Headers);
        return client.SendAsync(request);
    }

    Task<HttpResponseMessage> Send(HttpClient client, string draft, string? token, string? origin = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(site.Editor, "/_preview/draft"))
        {
            Content = new StringContent(draft),
        };
        if (token is not null)
            request.Headers.Authorization = new("token", token);
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        return client.SendAsync(request);
    }
}
