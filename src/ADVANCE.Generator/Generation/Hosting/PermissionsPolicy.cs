namespace Advance.Generation.Hosting;

/// <summary>
/// The powerful features of a browser, all switched off (W3C, Permissions Policy): pages of text need none of them. Only
/// features that browsers know are named, since they complain of others. <c>clipboard-write</c> stays, for the buttons
/// that copy, and <c>unload</c> is off since a page that listens to it can't come back whole from the back/forward cache.
/// </summary>
static class PermissionsPolicy
{
    static readonly string[] Features =
    [
        "accelerometer",
        "autoplay",
        "browsing-topics",
        "camera",
        "clipboard-read",
        "compute-pressure",
        "display-capture",
        "encrypted-media",
        "fullscreen",
        "gamepad",
        "geolocation",
        "gyroscope",
        "hid",
        "identity-credentials-get",
        "idle-detection",
        "keyboard-map",
        "local-fonts",
        "magnetometer",
        "microphone",
        "midi",
        "otp-credentials",
        "payment",
        "picture-in-picture",
        "publickey-credentials-create",
        "publickey-credentials-get",
        "screen-wake-lock",
        "serial",
        "storage-access",
        "sync-xhr",
        "unload",
        "usb",
        "window-management",
        "xr-spatial-tracking",
    ];

    public static string Value { get; } = string.Join(", ", Features.Select(feature => feature + "=()"));
}
