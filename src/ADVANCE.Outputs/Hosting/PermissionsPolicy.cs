namespace Advance.Hosting;

/// <summary>
/// Switches off all the powerful browser features (W3C, Permissions Policy), because pages of text need none of them. Only
/// features that browsers know are listed, since browsers complain about unknown ones. <c>clipboard-write</c> stays on for the
/// copy buttons. <c>unload</c> is off because a page that listens to it can't be restored from the back/forward cache.
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
