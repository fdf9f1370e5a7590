using Advance.Tests.Running;
using Microsoft.Playwright;

namespace Advance.Tests.Browsing;

/// <summary>A real Chromium: one that the machine has, or else one that is installed once.</summary>
static class ChromiumBrowser
{
    /// <summary>
    /// Chromium without the parts that draw its own window: pages are as in the whole, and a new tab costs a fifth.
    /// </summary>
    static readonly string[] ShellNames = ["chromium-headless-shell", "chrome-headless-shell"];

    static readonly string[] Names =
    [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "chrome",
        "microsoft-edge",
        "msedge",
    ];

    static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>No window, no connection of its own to anywhere, and no sandbox, which root can't have.</summary>
    static readonly string[] Flags =
    [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    /// <exception cref="InvalidOperationException">There is none and none could be installed; the message is what to
    /// type.</exception>
    /// <param name="playwright">Drives it.</param>
    /// <param name="withBackForwardCache">As readers have it: pages come back whole from memory, which the shell does not do.
    /// Playwright switches that off, since a page of such a kind is no new page to it.</param>
    public static async Task<IBrowser> Launch(IPlaywright playwright, bool withBackForwardCache = false) =>
        await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Named
                    ?? (withBackForwardCache ? null : Shell.Find(ShellNames))
                    ?? Find(playwright)
                    ?? Install(playwright)
                    ?? throw new InvalidOperationException(
                        $"The browser tests need Chromium, and it could not be installed. Type: {Advice}"
                    ),
                Args = Flags,
                IgnoreDefaultArgs = withBackForwardCache ? ["--disable-back-forward-cache"] : null,
            }
        );

    static string? Named =>
        Environment.GetEnvironmentVariable("CHROMIUM") is not { Length: > 0 } named ? null
        : File.Exists(named) ? named
        : throw new InvalidOperationException($"The variable CHROMIUM names '{named}', which is not there.");

    static string? Find(IPlaywright playwright) =>
        Shell.Find(Names) ?? Places.Append(playwright.Chromium.ExecutablePath).FirstOrDefault(File.Exists);

    static string? Install(IPlaywright playwright)
    {
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && Shell.Find("apt-get") is { } apt)
        {
            // A fresh machine has no package lists yet.
            if (!Apt(apt, "install", "-y", "chromium"))
                _ = Apt(apt, "update") && Apt(apt, "install", "-y", "chromium");
        }
        else
            Program.Main(["install", "chromium"]);
        return Find(playwright);
    }

    static bool Apt(string apt, params string[] arguments) =>
        Shell
            .Run(
                apt,
                ["-o", "DPkg::Lock::Timeout=300", .. arguments],
                "/",
                new Dictionary<string, string> { ["DEBIAN_FRONTEND"] = "noninteractive" }
            )
            .ExitCode == 0;

    static string Advice =>
        OperatingSystem.IsLinux()
            ? Environment.IsPrivilegedProcess
                ? "apt-get install -y chromium"
                : "sudo apt-get install -y chromium"
            : OperatingSystem.IsMacOS()
                ? "brew install --cask google-chrome"
                : "winget install Google.Chrome";
}
