"""The component for servers of the OpenAI API; one class for each provider, made from data."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from pydantic import Field

from forge_gui.engine.components.base import Component
from forge_gui.engine.components.key_reference import key_reference
from forge_gui.engine.components.openai_compatible.providers import Provider, providers
from forge_gui.engine.components.server_fields import ServerSettings, profile_name
from forge_gui.engine.components.serving import Serving
from forge_gui.values.sentence import Sentence, say
from forge_gui.values.settings_servers import OpenAiProfile
from forge_gui.values.strategies import ComponentKind

_ANY = "openai_compatible"


class OpenAiCompatibleSettings(ServerSettings):
    """Settings of any such server."""

    provider: str = Field(
        default="", max_length=40, description="A known provider, which brings its address."
    )
    base_url: str | None = Field(
        default=None,
        max_length=600,
        pattern=r"^https?://[^\s]+$",
        description="Address up to and including the version (/v1); null: the provider's.",
    )


class OpenAiCompatible(Component):
    """A server of the OpenAI API."""

    kind = ComponentKind.CLOUD_API
    type = _ANY
    title = "OpenAI-compatible server"
    summary = "Any server that speaks the OpenAI API, by its address or its provider."
    settings_model = OpenAiCompatibleSettings
    settings: OpenAiCompatibleSettings
    provider_name: ClassVar[str] = ""

    @property
    def provider(self) -> Provider | None:
        return providers().get(self.settings.provider or self.provider_name)

    def validate(self) -> Sequence[Sentence]:
        wanted = self.settings.provider
        known = ", ".join(providers())
        if wanted and wanted not in providers():
            return [
                say(
                    'There is no provider "{name}"; there are {known}.',
                    name=wanted,
                    known=known,
                )
            ]
        if self.provider is None and self.settings.base_url is None:
            return [say("Give a base_url, or one of the providers {known}.", known=known)]
        return ()

    def remarks(self) -> Sequence[Sentence]:
        missing = key_reference(self._key).missing()
        return [missing] if missing else ()

    @property
    def _key(self) -> str:
        """As it is written, or where the provider's key usually is."""
        if self.settings.api_key or self.settings.base_url or self.provider is None:
            return self.settings.api_key
        return f"${{{self.provider.key_variable}}}"

    @property
    def _profile(self) -> str:
        known = self.provider.name if self.provider else self.name
        return profile_name(self.settings.profile, known)

    @property
    def default_model(self) -> str:
        model = self.settings.default_model
        return f"openai:{self._profile}/{model}" if model else ""

    def serving(self) -> Serving:
        reference = key_reference(self._key)
        address = self.settings.base_url or (self.provider.base_url if self.provider else "")
        profile = OpenAiProfile(
            name=self._profile,
            base_url=address,
            key_source=reference.source,
            key_name=reference.name,
            timeout_seconds=self.settings.timeout,
        )
        return Serving(f"openai:{profile.name}/", profile=profile)


def component_of(provider: Provider) -> type[OpenAiCompatible]:
    """The member for one provider: its name is its type."""
    body = {
        "type": provider.name,
        "title": provider.title,
        "summary": f"Models of {provider.title} over its API; needs a key.",
        "provider_name": provider.name,
        "__doc__": f"{provider.title}, as resources/components says.",
        "__module__": __name__,
    }
    return type(f"{provider.name.title()}Api", (OpenAiCompatible,), body)
