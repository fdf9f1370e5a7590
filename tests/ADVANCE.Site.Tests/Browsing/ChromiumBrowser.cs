using Advance.Tests.Running;
using Microsoft.Playwright;

namespace Advance.Tests.Browsing;

/// <summary>A real Chromium: one installed on the machine, or one that is installed once.</summary>
static class ChromiumBrowser
{
    /// <summary>
    /// Chromium without its window: pages are the same, and a new tab costs a fifth.
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

    /// <summary>No window, no connections of its own, and no sandbox, which root can't use.</summary>
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

    /// <exception cref="InvalidOperationException">There is none and none could be installed; the message says what to
    /// type.</exception>
    /// <param name="playwright">Controls the browser.</param>
    /// <param name="withBackForwardCache">Whether pages are restored from memory on Back, as readers' browsers do and the
    /// headless shell doesn't. Playwright switches that off by default, since it doesn't see a restored page as a new
    /// one.</param>
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
