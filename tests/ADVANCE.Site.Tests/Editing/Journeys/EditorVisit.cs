using System.Collections.Concurrent;
using Advance.Tests.Browsing;
using Advance.Tests.Editing.PullRequests;
using Microsoft.Playwright;

namespace Advance.Tests.Editing.Journeys;

/// <summary>
/// A person at the editor, in a browser of their own, who sees what the page says and goes by that. Nothing but the site and its
/// git host can be reached.
/// </summary>
sealed class EditorVisit : IAsyncDisposable
{
    // The editor's frame for what the item will look like; its document is the editor's own.
    const string Known = "An iframe which has both allow-scripts and allow-same-origin";

    // The form makes its fields as they come into sight: all of an event's are in sight here. The page stands beside it from
    // 1,024 px on.
    static readonly ViewportSize Tall = new() { Width = 800, Height = 3000 },
        WithPane = new() { Width = 1280, Height = 3000 };

    readonly IBrowserContext visitor;
    readonly EditedSite site;

    EditorVisit(IBrowserContext visitor, IPage page, EditedSite site)
    {
        (this.visitor, Page, this.site) = (visitor, page, site);
        visitor.Request += (_, request) => Requests.Enqueue(request.Url);
        visitor.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !message.Text.StartsWith(Known, StringComparison.Ordinal))
                Complaints.Enqueue(message.Text);
        };
        visitor.WebError += (_, error) => Complaints.Enqueue(error.Error);
    }

    public IPage Page { get; }

    /// <summary>Addresses of all requests but those for what the browser has itself.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>Errors and warnings of the console.</summary>
    public ConcurrentQueue<string> Complaints { get; } = new();

    public IEnumerable<string> RequestsElsewhere => Requests.Where(IsElsewhere);

    /// <summary>
    /// A browser that has never been here opens the editor, and its person signs in with a token of the git host.
    /// </summary>
    public static async Task<EditorVisit> SignIn(
        SharedBrowser browser,
        EditedSite site,
        string timeZone = "Europe/London",
        string? token = null,
        bool withPane = false
    )
    {
        var visitor = await browser.Visitor(
            new()
            {
                Locale = "en-GB",
                TimezoneId = timeZone,
                ReducedMotion = ReducedMotion.Reduce,
                ViewportSize = withPane ? WithPane : Tall,
            }
        );
        visitor.SetDefaultTimeout(90_000);
        var visit = new EditorVisit(visitor, await visitor.NewPageAsync(), site);
        await visitor.RouteAsync(visit.IsElsewhere, route => route.AbortAsync());
        // On a slow machine the editor keeps a copy of what was just saved, and offers it when the entry is opened again.
        await visit.Page.AddLocatorHandlerAsync(
            visit.Page.GetByRole(AriaRole.Alertdialog, new() { Name = "Restore Draft" }),
            dialog => dialog.GetByRole(AriaRole.Button, new() { Name = "Discard", Exact = true }).ClickAsync()
        );
        await visit.Page.GotoAsync($"{site.Origin}/admin/");
        await visit.Button("Sign In Using Access Token").ClickAsync();
        await visit
            .Page.GetByRole(AriaRole.Textbox, new() { Name = "Personal Access Token" })
            .FillAsync(token ?? RemoteHost.PersonalToken);
        await visit.Page.Keyboard.PressAsync("Enter");
        if (token is null)
            await visit.Page.GetByRole(AriaRole.Tree, new() { Name = "Collection List" }).WaitForAsync();
        return visit;
    }

    /// <summary>Goes to the list of a collection.</summary>
    public async Task GoTo(string collection)
    {
        await Page.GetByRole(AriaRole.Treeitem, new() { Name = collection, Exact = true }).ClickAsync();
        await List(collection).WaitForAsync();
    }

    /// <summary>Begins a new entry.</summary>
    public async Task New(string collection)
    {
        await GoTo(collection);
        await Button("Create New Entry").ClickAsync();
        await FormIsAtRest();
    }

    /// <summary>Opens an entry of the list that is shown.</summary>
    public async Task Open(string title)
    {
        await Row(title).GetByRole(AriaRole.Gridcell).Nth(1).ClickAsync();
        await FormIsAtRest();
    }

    /// <summary>What stands beside the form: the page as it will look.</summary>
    public IFrameLocator Pane => Page.FrameLocator("iframe.preview");

    public ILocator Row(string title) => Page.GetByRole(AriaRole.Row).Filter(new() { HasText = title });

    public ILocator Field(string label) =>
        Page.GetByRole(AriaRole.Group, new() { Name = $"“{Apart(label)}” Field", Exact = true });

    public Task Fill(string label, string text) =>
        Field(label).GetByRole(AriaRole.Textbox, new() { Name = label, Exact = true }).FillAsync(text);

    public Task Tick(string label, string option) =>
        Field(label).GetByRole(AriaRole.Checkbox, new() { Name = option, Exact = true }).CheckAsync();

    public Task TurnOn(string label) => Field(label).GetByRole(AriaRole.Switch).ClickAsync();

    /// <summary>Types the text of the entry, a paragraph each.</summary>
    public async Task Write(params string[] paragraphs)
    {
        await Field("Text").GetByRole(AriaRole.Textbox, new() { Name = "Text", Exact = true }).ClickAsync();
        foreach (var (number, paragraph) in paragraphs.Index())
        {
            if (number > 0)
                await Page.Keyboard.PressAsync("Enter");
            await Page.Keyboard.TypeAsync(paragraph);
        }
    }

    /// <summary>Adds the picture of the entry, a file of this person's machine.</summary>
    public async Task AddPicture(string name, byte[] bytes, string description)
    {
        await Field("Picture").GetByRole(AriaRole.Checkbox).CheckAsync();
        await Field("File").GetByRole(AriaRole.Button, new() { Name = "Browse" }).ClickAsync();
        var dialog = Page.GetByRole(AriaRole.Dialog, new() { Name = "Select Image" });
        var chooser = await Page.RunAndWaitForFileChooserAsync(() =>
            dialog.GetByRole(AriaRole.Button, new() { Name = "Upload" }).ClickAsync()
        );
        await chooser.SetFilesAsync(
            new FilePayload
            {
                Name = name,
                MimeType = "image/jpeg",
                Buffer = bytes,
            }
        );
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Insert" }).ClickAsync();
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        // The editor makes the picture smaller first; what is saved before the form has it is saved without it.
        await Field("File").GetByRole(AriaRole.Button, new() { Name = "Replace Image" }).WaitForAsync();
        await Fill("Description", description);
    }

    /// <summary>Saves what is not yet complete: the editor goes back to its list.</summary>
    public async Task SaveIncomplete()
    {
        await Save();
        await Button("Create New Entry").WaitForAsync();
    }

    /// <summary>Saves a draft that is complete, and answers whether somebody is to look at it.</summary>
    public async Task SaveComplete(bool isForReview)
    {
        await Save();
        await Answer("Send for Review", isForReview ? "Send for Review" : "Later");
        await Button("Create New Entry").WaitForAsync();
    }

    /// <summary>Saves an entry that somebody looks at already.</summary>
    public Task SaveChange() => SaveIncomplete();

    /// <summary>Asks for another status of the entry that is open, and waits until it has it.</summary>
    public async Task SetStatus(string status)
    {
        await AskForStatus(status);
        await Page.GetByRole(AriaRole.Button, new() { Name = $"Status: {Apart(status)}", Exact = true }).WaitForAsync();
    }

    public async Task AskForStatus(string status)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Status:" }).ClickAsync();
        await Page.GetByRole(AriaRole.Menuitemradio, new() { Name = status, Exact = true }).ClickAsync();
    }

    /// <summary>Publishes the entry that is open.</summary>
    public async Task AskToPublish()
    {
        await Button("Publish Entry").ClickAsync();
        await Answer("Publish Entry", "Publish");
    }

    /// <summary>Publishes the entry that is open, and waits until the editor is back at its list.</summary>
    public async Task Publish()
    {
        await AskToPublish();
        await Button("Create New Entry").WaitForAsync();
    }

    /// <summary>Chooses from the options of the entry that is open, and confirms.</summary>
    public async Task Choose(string option, string confirmation)
    {
        await Button("Show Editor Options").ClickAsync();
        await Page.GetByRole(AriaRole.Menuitem, new() { Name = option, Exact = true }).ClickAsync();
        await Page.GetByRole(AriaRole.Alertdialog)
            .GetByRole(AriaRole.Button, new() { Name = confirmation, Exact = true })
            .ClickAsync();
    }

    /// <summary>Waits until the page says this, in a notice.</summary>
    public Task Hear(string words) => Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = words }).First.WaitForAsync();

    /// <summary>What the form says of fields, as "Label: what is wrong", in their order.</summary>
    public async Task<IReadOnlyList<string>> Mistakes()
    {
        await Form.GetByRole(AriaRole.Alert).First.WaitForAsync();
        // Without the icons, whose names are text to a script.
        return await Form.EvaluateAsync<string[]>(
            """
            form => {
              const group = '[role=group][aria-label$="Field"]';
              const label = field => field.getAttribute('aria-label').replace(/^.*\u2068|\u2069.*$/g, '');
              const words = element => [...element.querySelector('[role=none]').childNodes]
                .filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.textContent).join('').trim();
              return [...form.querySelectorAll('[role=alert]')]
                .filter(alert => alert.checkVisibility() && alert.closest(group))
                .map(alert => `${label(alert.closest(group))}: ${words(alert)}`);
            }
            """
        );
    }

    public async ValueTask DisposeAsync() => await visitor.DisposeAsync();

    ILocator Form => Page.GetByRole(AriaRole.Group, new() { Name = "Content Editor" });

    ILocator List(string collection) =>
        Page.GetByRole(AriaRole.Main, new() { Name = $"{Apart(collection)} Collection", Exact = true });

    ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>
    /// Waits until the form is as it will be. The menu that opened it stays above it for a second, which a person sees; a
    /// field that only just came takes back what is typed in the same moment, sooner than anybody can read its label.
    /// </summary>
    async Task FormIsAtRest()
    {
        await Form.WaitForAsync();
        await Page.WaitForFunctionAsync("() => !document.querySelector('dialog:modal:not([role=alertdialog])')");
        await Form.EvaluateAsync(
            """
            form => new Promise((rested) => {
              let timer = setTimeout(rested, 300);
              new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(rested, 300); })
                .observe(form, { subtree: true, childList: true, attributes: true, characterData: true });
            })
            """
        );
    }

    async Task Save()
    {
        var before = Commits;
        await Button("Save").ClickAsync();
        await site.Until(() => Commits > before, "something was saved");
    }

    int Commits => site.Host.Log.Count(request => request is { Operation: "mutation createCommitOnBranch", Refusal: "" });

    Task Answer(string question, string answer) =>
        Page.GetByRole(AriaRole.Alertdialog, new() { Name = question })
            .GetByRole(AriaRole.Button, new() { Name = answer, Exact = true })
            .ClickAsync();

    // The editor marks words that it puts into a sentence as of a direction of their own (Unicode, FSI and PDI).
    static string Apart(string words) => $"\u2068{words}\u2069";

    bool IsElsewhere(string url) =>
        !url.StartsWith(site.Origin + "/", StringComparison.Ordinal)
        && !url.StartsWith(site.Host.Origin + "/", StringComparison.Ordinal)
        && !url.StartsWith("data:", StringComparison.Ordinal)
        && !url.StartsWith("blob:", StringComparison.Ordinal);
}
