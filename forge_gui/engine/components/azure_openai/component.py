"""The component for Azure OpenAI. The deployments are its models; Azure does not list them."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import Field

from forge_gui.engine.components.base import Component
from forge_gui.engine.components.key_reference import key_reference
from forge_gui.engine.components.server_fields import ADDRESS, ServerSettings, profile_name
from forge_gui.engine.components.serving import Serving
from forge_gui.values.sentence import Sentence, say
from forge_gui.values.settings_servers import OpenAiProfile
from forge_gui.values.strategies import ComponentKind


class AzureOpenAiSettings(ServerSettings):
    """Settings of one Azure resource."""

    api_key: str = Field(
        default="${AZURE_OPENAI_API_KEY}",
        pattern=ServerSettings.model_fields["api_key"].metadata[0].pattern,
        description="Where the key is: ${NAME} or keyring:ENTRY.",
    )
    endpoint: str = Field(
        pattern=ADDRESS, description="Address of the resource: https://<name>.openai.azure.com"
    )
    api_version: str = Field(
        default="2024-10-21",
        pattern=r"^$|^\d{4}-\d{2}-\d{2}(-preview)?$",
        description="Dated version; empty: the version that needs none (/openai/v1).",
    )
    deployments: tuple[str, ...] = Field(
        default=(), max_length=200, description="Names of the deployments, as Azure has them."
    )


class AzureOpenAi(Component):
    """One resource with its deployments."""

    kind = ComponentKind.CLOUD_API
    type = "azure_openai"
    title = "Azure OpenAI"
    summary = "Deployments of a resource of Azure OpenAI; needs its endpoint and a key."
    settings_model = AzureOpenAiSettings
    settings: AzureOpenAiSettings

    def validate(self) -> Sequence[Sentence]:
        if not self.settings.deployments and not self.settings.default_model:
            return [say("Name the deployments: Azure does not list them.")]
        return ()

    def remarks(self) -> Sequence[Sentence]:
        missing = key_reference(self.settings.api_key).missing()
        return [missing] if missing else ()

    @property
    def _models(self) -> tuple[str, ...]:
        more = (self.settings.default_model,) if self.settings.default_model else ()
        return tuple(dict.fromkeys((*self.settings.deployments, *more)))

    @property
    def default_model(self) -> str:
        name = profile_name(self.settings.profile, "azure")
        return f"openai:{name}/{self._models[0]}" if self._models else ""

    def serving(self) -> Serving:
        chosen, reference = self.settings, key_reference(self.settings.api_key)
        place = chosen.endpoint.rstrip("/")
        profile = OpenAiProfile(
            name=profile_name(chosen.profile, "azure"),
            base_url=place if chosen.api_version else f"{place}/openai/v1",
            key_source=reference.source,
            key_name=reference.name,
            key_header="api-key",
            api_version=chosen.api_version,
            models=self._models,
            timeout_seconds=chosen.timeout,
        )
        return Serving(f"openai:{profile.name}/", profile=profile)
